import { usePlayDemo } from '../features/demo/use-play-demo';
import ProjectsPage from '../features/workspace/projects-page';

/** The home of a workspace, where the example can be played. */
export default function ProjectsWithDemo() {
  return <ProjectsPage onPlay={usePlayDemo()} />;
}
