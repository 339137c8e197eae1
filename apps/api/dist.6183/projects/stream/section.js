/** One table's part of an append: a statement that reads `head`, the stream as it was just advanced, and its own parameters. */ const into = ({ name, keys, columns })=>`INSERT INTO ${name} (${[
        ...keys,
        ...columns
    ].join(', ')}) SELECT`;
const manyRows = (code, table, rows, ending)=>({
        code,
        sql: (parameter)=>`${into(table)} ${[
                ...table.keys,
                ...table.columns
            ].map((column)=>`r.${column}`).join(', ')}
    FROM head, json_populate_recordset(NULL::${table.name}, ${parameter}::json) r ${ending(table)}`,
        values: [
            JSON.stringify(rows)
        ]
    });
/** A lone row, which most writes come to, goes in as it is: reading it out of JSON costs Postgres more than storing it. */ const oneRow = (code, table, row, ending)=>{
    const { keys, columns, json = [] } = table;
    const values = keys.slice(1).map((key)=>row[key]);
    for (const column of columns){
        const value = row[column];
        values.push(value != null && json.includes(column) ? JSON.stringify(value) : value);
    }
    return {
        code: code.toUpperCase(),
        sql: (...parameters)=>`${into(table)} head.id, ${parameters.join(', ')} FROM head ${ending(table)}`,
        values
    };
};
const rowsInto = (code, table, rows, ending)=>{
    const [first] = rows;
    return first === undefined || rows.length > 1 ? manyRows(code, table, rows, ending) : oneRow(code, table, first, ending);
};
/** Rows that must not exist yet. */ export const insert = (code, table, rows)=>rowsInto(code, table, rows, ()=>'');
const replaceOthers = ({ keys, columns })=>`ON CONFLICT (${keys.join(', ')}) DO UPDATE
  SET ${columns.map((column)=>`${column} = EXCLUDED.${column}`).join(', ')}`;
/** `ON CONFLICT` finds the row by its key whatever the statistics say; a join planned on a small table would scan it when it is large. */ export const upsert = (code, table, rows)=>rowsInto(code, table, rows, replaceOthers);
/** Deletes by the last column of the key; the first is the stream. */ export const drop = (code, table, ids)=>({
        code,
        sql: (parameter)=>`DELETE FROM ${table.name} USING head WHERE ${table.name}.${table.keys[0]} = head.id
    AND ${table.name}.${table.keys.at(-1)} = ANY(${parameter}::uuid[])${table.only ? ` AND ${table.only}` : ''}`,
        values: [
            ids
        ]
    });

//# sourceMappingURL=section.js.map
