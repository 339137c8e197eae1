/** Who asks, with the place that the route names filled in by the guard. */ export { };

//# sourceMappingURL=requester.js.map
