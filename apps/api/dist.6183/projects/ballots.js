const save = (parameter)=>`INSERT INTO poker_vote (project_id, round_id, user_id, value)
  SELECT head.id, r.round_id, r.user_id, r.value FROM head, json_populate_recordset(NULL::poker_vote, ${parameter}::json) r
  ON CONFLICT (project_id, round_id, user_id) DO UPDATE SET value = EXCLUDED.value`;
const takeBack = (parameter)=>`DELETE FROM poker_vote USING head,
  json_populate_recordset(NULL::poker_vote, ${parameter}::json) r
  WHERE poker_vote.project_id = head.id AND poker_vote.round_id = r.round_id AND poker_vote.user_id = r.user_id`;
/** The votes of a draft: the last of each person and round. They lie in a table of their own that nothing broadcasts. */ export class Ballots {
    last = new Map();
    note(ballots) {
        for (const ballot of ballots)this.last.set(`${ballot.roundId} ${ballot.userId}`, ballot);
    }
    sections() {
        const rows = [
            ...this.last.values()
        ].map(({ roundId, userId, value })=>({
                round_id: roundId,
                user_id: userId,
                value
            }));
        const cast = rows.filter(({ value })=>value !== null);
        const gone = rows.filter(({ value })=>value === null);
        return [
            ...cast.length === 0 ? [] : [
                {
                    code: 'vo',
                    sql: save,
                    values: [
                        JSON.stringify(cast)
                    ]
                }
            ],
            ...gone.length === 0 ? [] : [
                {
                    code: 'vx',
                    sql: takeBack,
                    values: [
                        JSON.stringify(gone)
                    ]
                }
            ]
        ];
    }
}

//# sourceMappingURL=ballots.js.map
