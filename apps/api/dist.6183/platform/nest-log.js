/** What Nest and the features have to say goes where everything else is said. */ export class NestLog {
    log_;
    constructor(log_){
        this.log_ = log_;
    }
    log(message) {
        this.log_.debug(said(message));
    }
    warn(message) {
        this.log_.warn(said(message));
    }
    error(message) {
        this.log_.error(said(message));
    }
}
const said = (message)=>message instanceof Error ? {
        err: message
    } : {
        msg: String(message)
    };

//# sourceMappingURL=nest-log.js.map
