import { Fragment, useMemo } from 'react';
import { allCommands, isPossible, type Command } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { keyCaps } from '../../lib/keyboard';
import { Modal } from '../../ui/modal';
import styles from './key-list.module.css';

/** Those with keys, each with those to which no other answers now. */
function answeringCommands(): readonly Command[] {
  const commands = allCommands();
  const answering = new Map<string, Command>();
  for (const command of commands.filter(isPossible))
    for (const key of command.keys ?? []) if (!answering.has(key)) answering.set(key, command);
  return commands
    .map((command) => {
      const keys = command.keys?.filter((key) => (answering.get(key) ?? command) === command) ?? [];
      return { ...command, keys };
    })
    .filter(({ keys }) => keys.length > 0);
}

/** Every key of this page, from the same list that answers to them. */
export default function KeyList({ onClose }: { readonly onClose: () => void }) {
  const t = useT('palette');
  const groups = useMemo(() => {
    return [...Map.groupBy(answeringCommands(), ({ group }) => group)];
  }, []);
  return (
    <Modal onClose={onClose} title={t('keys')} size={760}>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.groups}>
        {groups.map(([group, commands]) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{group}</h3>
            <dl className={styles.list}>
              {commands.map((command) => (
                <KeyRow key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function KeyRow({ command }: { readonly command: Command }) {
  const t = useT('palette');
  return (
    <>
      <dt>{command.title}</dt>
      <dd className={styles.keys}>
        {command.keys?.map((keys) => (
          <span key={keys} className={styles.combination}>
            {keyCaps(keys).map((chord, index) => (
              <Fragment key={index}>
                {index > 0 && <small>{t('then')}</small>}
                {chord.map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </Fragment>
            ))}
          </span>
        ))}
      </dd>
    </>
  );
}
