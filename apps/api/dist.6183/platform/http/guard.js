/** Lets a request to a route in, or throws why not. Names the requester. */ export class Guard {
}

//# sourceMappingURL=guard.js.map
