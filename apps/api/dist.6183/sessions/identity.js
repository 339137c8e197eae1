/** A living credential with everything that its owner belongs to. */ export { };

//# sourceMappingURL=identity.js.map
