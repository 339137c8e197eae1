/** `Équipe Web !` → `equipe-web`; something usable whatever the name. */ export function slugOf(name) {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');
    return slug === '' ? 'home' : slug;
}

//# sourceMappingURL=slug.js.map
