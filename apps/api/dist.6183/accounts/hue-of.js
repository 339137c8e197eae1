import { hues } from '@rondo/domain';
/** A colour to begin with: always the same for one id, and never the grey of nobody. */ export function hueOf(id) {
    const colors = hues.filter((hue)=>hue !== 'gray');
    const sum = Buffer.from(id).reduce((total, byte)=>total + byte, 0);
    return colors[sum % colors.length] ?? 'blue';
}

//# sourceMappingURL=hue-of.js.map
