/** A place in the project's order; compared byte by byte, ties broken by id. */ export { };

//# sourceMappingURL=ids.js.map
