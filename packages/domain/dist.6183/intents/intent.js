export const nothing = ()=>({});

//# sourceMappingURL=intent.js.map
