import type { PokerResult } from '@rondo/domain';

export const agreementWords = ({ agreement, sized }: PokerResult) =>
  agreement === null ? (sized === 0 ? 'result.noSizes' : 'result.single') : (`result.${agreement}` as const);
