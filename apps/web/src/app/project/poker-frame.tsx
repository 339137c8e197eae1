import type { PokerId } from '@rondo/domain';
import { useParams } from '@tanstack/react-router';
import { PokerPage } from '../../features/poker/poker-page';
import { Prose } from '../../features/story/text/prose';

/** A poker table, which shows the words of a story as its own page does. */
export default function PokerFrame() {
  const { id } = useParams({ from: '/inside/$workspace/$key/poker/$id' });
  return <PokerPage id={id as PokerId} showText={(text) => <Prose>{text}</Prose>} />;
}
