const lifetime = 30_000;
const most = 10_000;
/** Identities by the hash of their secret, for a short while; several who ask at once share one look. */ export class IdentityCache {
    entries = new Map();
    loading = new Map();
    hashesOf = new Map();
    /** Grows with everything forgotten: what was read before may not be kept. */ epoch = 0;
    async take(hash, now, load) {
        const entry = this.entries.get(hash);
        if (entry !== undefined && now - entry.loadedAt < lifetime && entry.identity.expiresAt > now) return entry.identity;
        const known = this.loading.get(hash);
        if (known !== undefined) return known;
        const found = this.load(hash, now, load).finally(()=>this.loading.delete(hash));
        this.loading.set(hash, found);
        return found;
    }
    /** True when the last use was noted long enough ago to note another. */ shouldNote(hash, now, every) {
        const entry = this.entries.get(hash);
        if (entry === undefined || now - entry.usedAt < every) return false;
        entry.usedAt = now;
        return true;
    }
    /** Null forgets everybody. */ forget(userId) {
        this.epoch += 1;
        this.loading.clear();
        const hashes = userId === null ? [
            ...this.entries.keys()
        ] : [
            ...this.hashesOf.get(userId) ?? []
        ];
        for (const hash of hashes)this.drop(hash);
    }
    async load(hash, now, load) {
        const epoch = this.epoch;
        const identity = await load();
        const usedAt = this.entries.get(hash)?.usedAt ?? 0;
        if (epoch !== this.epoch) return load();
        this.drop(hash);
        if (identity !== null) this.keep(hash, {
            identity,
            loadedAt: now,
            usedAt
        });
        return identity;
    }
    keep(hash, entry) {
        const [oldest] = this.entries.keys();
        if (this.entries.size >= most && oldest !== undefined) this.drop(oldest);
        this.entries.set(hash, entry);
        const { userId } = entry.identity;
        this.hashesOf.set(userId, (this.hashesOf.get(userId) ?? new Set()).add(hash));
    }
    drop(hash) {
        const entry = this.entries.get(hash);
        if (entry === undefined) return;
        this.entries.delete(hash);
        const hashes = this.hashesOf.get(entry.identity.userId);
        hashes?.delete(hash);
        if (hashes?.size === 0) this.hashesOf.delete(entry.identity.userId);
    }
}

//# sourceMappingURL=identity-cache.js.map
