/** The one source of the present, so that tests can set it. */ export class Clock {
}
export class SystemClock extends Clock {
    now() {
        return Date.now();
    }
}

//# sourceMappingURL=clock.js.map
