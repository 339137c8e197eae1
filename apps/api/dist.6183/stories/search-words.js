/** `12`, `#12` and `SHOP-12` are numbers too; the words are looked for all the same. */ export function askedFor(text) {
    const digits = /^(?:#|[A-Za-z][A-Za-z0-9]{1,9}-)?(\d{1,9})$/.exec(text.trim())?.[1];
    return {
        words: text.trim().split(/\s+/),
        number: digits === undefined ? null : Number(digits)
    };
}

//# sourceMappingURL=search-words.js.map
