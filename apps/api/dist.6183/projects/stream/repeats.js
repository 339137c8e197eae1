/** A write that came before gets its first answer; one that uses its name for something else is refused. */ export async function answerRepeated(log, streamId, waiting) {
    const earlier = await log.earlier(streamId, waiting);
    return waiting.filter((one)=>{
        const first = earlier.get(`${one.author.actor.userId} ${one.mutation.id}`);
        if (first === undefined) return true;
        if (first.digest !== one.mutation.digest) one.refuse('mutation_reused');
        else one.answer({
            version: first.change.version,
            change: first.change
        });
        return false;
    });
}

//# sourceMappingURL=repeats.js.map
