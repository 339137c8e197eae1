/** What a guest of a review said. */ export { };

//# sourceMappingURL=planning-entities.js.map
