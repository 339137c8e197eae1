import { useParams } from '@tanstack/react-router';
import StoryPage from '../../features/story/story-page';

export default function StoryFrame() {
  const { number } = useParams({ from: '/inside/$workspace/$key/stories/$number' });
  return <StoryPage number={Number(number)} />;
}
