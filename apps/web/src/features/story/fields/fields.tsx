import { AssigneesField } from './assignees-field';
import { OriginField, PriorityField, TypeField } from './choice-field';
import { EpicField } from './epic-field';
import { Facts } from './facts';
import styles from './fields.module.css';
import { LabelsField } from './labels-field';
import { ParentField } from './parent-field';
import { SprintField } from './sprint-field';
import { StageField } from './stage-field';
import { DueField, PointsField } from './typed-fields';

export function Fields() {
  return (
    <div className={styles['grid']}>
      <StageField />
      <AssigneesField />
      <PriorityField />
      <PointsField />
      <LabelsField />
      <EpicField />
      <SprintField />
      <TypeField />
      <DueField />
      <OriginField />
      <ParentField />
      <Facts />
    </div>
  );
}
