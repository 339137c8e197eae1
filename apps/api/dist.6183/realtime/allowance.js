const perMinute = 100;
/** Whoever goes on so long after being told to wait is cut off. */ const mostIgnored = 100;
/** LIMIT: a hundred messages at once, and a hundred a minute from then on. */ export class Allowance {
    left = perMinute;
    filledAt = 0;
    ignored = 0;
    /** `offence`: the message is not handled and the socket is to be closed. */ spend(now) {
        this.left = Math.min(perMinute, this.left + (now - this.filledAt) * perMinute / 60_000);
        this.filledAt = now;
        if (this.left >= 1) {
            this.left -= 1;
            this.ignored = 0;
            return 'fine';
        }
        this.ignored += 1;
        return this.ignored > mostIgnored ? 'offence' : 'limited';
    }
}

//# sourceMappingURL=allowance.js.map
