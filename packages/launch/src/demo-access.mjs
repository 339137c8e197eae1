import { Refusal } from './refusal.mjs';

const paths = {
  'setup.read': ['GET', '/api/setup'],
  'me.read': ['GET', '/api/me'],
  'session.create': ['POST', '/api/session'],
  'session.end': ['DELETE', '/api/session'],
  'project.list': ['GET', '/api/workspaces/:workspace/projects'],
  'project.create': ['POST', '/api/workspaces/:workspace/projects'],
  'project.delete': ['DELETE', '/api/workspaces/:workspace/projects/:key'],
  'project.cast': ['POST', '/api/workspaces/:workspace/projects/:key/cast'],
  'intents.import': ['POST', '/api/workspaces/:workspace/projects/:key/import'],
  'intents.send': ['POST', '/api/workspaces/:workspace/projects/:key/intents'],
};

/** What the server refused, with the problem it answered. */
class ApiRefusal extends Refusal {
  constructor(problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/**
 * Opens the API with a token, or with an email and a password.
 * @param {{ url: string, token?: string, email?: string, password?: string, language: string }} wanted
 */
export async function signIn({ url, token, email, password, language }) {
  const identity = token ? { authorization: `Bearer ${token}` } : { origin: new URL(url).origin };
  const call = async (name, { params = {}, body } = {}) => {
    const [method, path] = paths[name];
    const address = url + path.replace(/:(\w+)/g, (_, key) => encodeURIComponent(params[key]));
    const reply = await send(address, { method, body, headers: { ...identity, 'accept-language': language } });
    const cookie = reply.headers.getSetCookie()[0];
    if (cookie !== undefined && !token) identity.cookie = cookie.split(';')[0];
    const answer = await reply.json().catch(() => ({ title: `${url} does not answer like Rondo.` }));
    if (!reply.ok) throw new ApiRefusal(answer);
    return answer;
  };
  if (token) return { call, me: await call('me.read'), leave: async () => undefined };
  if (email && password) {
    const me = await call('session.create', { body: { email, password } });
    return { call, me, leave: async () => void (await call('session.end')) };
  }
  const { needed } = await call('setup.read');
  throw new Refusal(
    needed
      ? 'This installation has no owner yet: open the one-time link that npm start printed; its first page plays the example with one click.'
      : `Who plays? Add --email and --password, or --token with an API token of scope admin made under ${url}/account.`,
  );
}

async function send(address, { method, body, headers }) {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  for (let attempt = 1; ; attempt++) {
    const reply = await fetch(address, { method, ...json, headers: { ...headers, ...type } }).catch((error) => {
      throw new Refusal(
        `No answer from ${new URL(address).origin}: start the server with npm start, or name it with --url.`,
        {
          cause: error,
        },
      );
    });
    if (reply.status !== 429 || attempt === 10) return reply;
    const seconds = Number(reply.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => setTimeout(resolve, 1000 * Math.min(10, Math.max(0.2, seconds))));
  }
}
