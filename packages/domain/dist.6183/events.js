/** A saved, numbered step of a stream. Versions of a stream have no holes. */ export { };

//# sourceMappingURL=events.js.map
