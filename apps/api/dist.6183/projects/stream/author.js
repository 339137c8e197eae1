/** `change` is null when the intent changed nothing. */ export { };

//# sourceMappingURL=author.js.map
