import { problems } from '@rondo/contracts';
import { ProblemError } from '../../platform/problem.js';
/** A write that has not been answered yet. */ export class Waiting {
    author;
    intent;
    mutation;
    sequence;
    answered;
    resolve = ()=>undefined;
    reject = ()=>undefined;
    constructor(author, intent, mutation, sequence = null){
        this.author = author;
        this.intent = intent;
        this.mutation = mutation;
        this.sequence = sequence;
        this.answered = new Promise((resolve, reject)=>{
            this.resolve = resolve;
            this.reject = reject;
        });
    }
    answer(written) {
        this.resolve(written);
    }
    refuse(code, more) {
        this.fail(new ProblemError(code, more));
    }
    fail(error) {
        const isAnswer = error instanceof ProblemError && problems[error.code].status < 500;
        if (!isAnswer && this.sequence !== null) this.sequence.broken ??= error;
        this.reject(error);
    }
    /** False when an earlier write of its sequence failed for a reason that may pass; it is answered the same. */ goesOn() {
        if (this.sequence?.broken === undefined) return true;
        this.reject(this.sequence.broken);
        return false;
    }
}

//# sourceMappingURL=waiting.js.map
