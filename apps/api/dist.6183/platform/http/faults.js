import { faultWords } from '@rondo/contracts';
const mostValues = 12;
const formats = {
    email: 'email',
    uuid: 'uuid',
    guid: 'uuid',
    date: 'date'
};
/** The validator's finding in our own words. */ export const faultIn = (language)=>(issue)=>{
        const [fault, params] = faultOf(issue);
        return faultWords(fault, language, params);
    };
function faultOf(issue) {
    switch(issue.code){
        case 'invalid_type':
            return issue.input === undefined ? [
                'missing'
            ] : [
                'kind',
                {
                    expected: issue.expected
                }
            ];
        case 'too_small':
            return tooSmall(issue.origin, Number(issue.minimum));
        case 'too_big':
            return [
                tooBig(issue.origin),
                {
                    count: Number(issue.maximum)
                }
            ];
        case 'invalid_format':
            return [
                formats[issue.format] ?? 'form'
            ];
        case 'invalid_value':
            return issue.input === undefined ? [
                'missing'
            ] : [
                'choice',
                {
                    values: issue.values.slice(0, mostValues).map(String).join(', ')
                }
            ];
        case 'unrecognized_keys':
            return [
                'unknown'
            ];
        case 'custom':
            return [
                typeof issue.input === 'string' ? 'characters' : 'impossible'
            ];
        default:
            return [
                'impossible'
            ];
    }
}
function tooSmall(origin, count) {
    if (count === 1 && (origin === 'string' || isList(origin))) return [
        'empty',
        {}
    ];
    return [
        origin === 'string' ? 'short' : isList(origin) ? 'few' : 'low',
        {
            count
        }
    ];
}
const tooBig = (origin)=>origin === 'string' ? 'long' : isList(origin) ? 'many' : 'high';
const isList = (origin)=>origin === 'array' || origin === 'set';

//# sourceMappingURL=faults.js.map
