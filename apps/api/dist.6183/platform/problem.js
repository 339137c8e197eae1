/** A failure with a row in the one problem table; everything else that is thrown is a defect. */ export class ProblemError extends Error {
    code;
    field;
    params;
    headers;
    constructor(code, { field, params, headers = {}, cause } = {}){
        super(code, {
            cause
        }), this.code = code;
        this.field = field;
        this.params = params;
        this.headers = headers;
    }
}

//# sourceMappingURL=problem.js.map
