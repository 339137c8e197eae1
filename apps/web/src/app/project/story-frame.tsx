import { useParams } from '@tanstack/react-router';
import { OpenTools } from '../../features/board/away-tools';
import StoryPage from '../../features/story/story-page';

export default function StoryFrame() {
  const { number } = useParams({ from: '/inside/$workspace/$key/stories/$number' });
  return (
    <>
      <OpenTools />
      <StoryPage number={Number(number)} />
    </>
  );
}
