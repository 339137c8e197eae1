/** Whoever's rights change must be looked at again before anything else of theirs is saved. */ export const accessSection = (userIds)=>userIds.size === 0 ? [] : [
        {
            code: 'ac',
            sql: (parameter)=>`UPDATE app_user SET access_version = access_version + 1 FROM head
            WHERE app_user.id = ANY(${parameter}::uuid[])`,
            values: [
                [
                    ...userIds
                ].sort()
            ]
        }
    ];

//# sourceMappingURL=access-section.js.map
