import { expect, test } from '@jest/globals';
import type { wordsOf } from '../../../lib/i18n';
import { en } from '../english';
import { fr } from '../french';
import { metricWords } from './metric-words';

type Say = ReturnType<typeof wordsOf<'review'>>;
const sayIn = ({ goal }: { readonly goal: { readonly metric: string; readonly metricAlone: string } }): Say =>
  ((key: string, values: Record<string, string>) =>
    goal[key.replace('goal.', '') as 'metric'].replace(/\{\{(\w+)\}\}/g, (_, of: string) => values[of] ?? '')) as Say;

test('a metric without a target ends with its name', () => {
  const metric = { name: 'error rate', target: '' };
  expect([sayIn(en), sayIn(fr)].map((say) => metricWords(say, metric))).toEqual([
    'Measured by error rate',
    'Mesuré par error rate',
  ]);
  expect(metricWords(sayIn(en), { ...metric, target: '−50%' })).toBe('Measured by error rate: −50%');
});
