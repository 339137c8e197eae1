import { ProblemError } from '../platform/problem.js';
import { PasswordHashing } from './password-hashing.js';

test('a hash is argon2id with the advised cost, and matches its password only', async () => {
  const hashing = new PasswordHashing();
  const hash = await hashing.hash('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashing.matches('correct horse battery', hash)).toBe(true);
  expect(await hashing.matches('correct horse batterz', hash)).toBe(false);
});

test('the most guessed passwords are refused, whatever their case', async () => {
  const refused = new PasswordHashing().hash('PassWord123');
  await expect(refused).rejects.toMatchObject({ code: 'password_common', field: 'password' });
});

test('no account is hashed for like an account, in a queue with an end', async () => {
  const hashing = new PasswordHashing();
  const all = await Promise.allSettled(Array.from({ length: 70 }, () => hashing.matches('anything', null)));
  const answered = all.filter((one) => one.status === 'fulfilled');
  const refused = all.filter((one) => one.status === 'rejected');
  expect(answered.map(({ value }) => value)).toEqual(Array.from({ length: 62 }, () => false));
  expect(refused).toHaveLength(8);
  expect(refused[0]?.reason).toBeInstanceOf(ProblemError);
  expect(refused[0]?.reason).toMatchObject({ code: 'too_many_requests', headers: { 'retry-after': '3' } });
});
