import type { GoalMetric } from '@rondo/domain';
import type { Say } from '../../../lib/i18n';

/** What tells whether the goal is reached, and what it should come to if somebody has said so. */
export const metricWords = (t: Say<'review'>, { name, target }: GoalMetric): string =>
  target === '' ? t('goal.metricAlone', { name }) : t('goal.metric', { name, target });
