import { createHash, randomBytes } from 'node:crypto';
/** 256 bits that nobody can guess; so many that a plain hash protects them. */ export const newSecret = (prefix = '')=>prefix + randomBytes(32).toString('base64url');
/** What is kept of a secret. */ export const hashSecret = (secret)=>createHash('sha256').update(secret).digest('base64url');
/** API tokens are known by their first letters, so that scanners of leaked secrets find them. */ export const tokenPrefix = 'rnd_';
const shape = /^(?:rnd_)?[\w-]{43}$/;
/** False spares the database a look. */ export const couldBeSecret = (secret)=>shape.test(secret);

//# sourceMappingURL=secrets.js.map
