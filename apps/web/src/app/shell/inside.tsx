import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { setLanguage, useT } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { useStoredFlag } from '../../lib/use-stored';
import { Icon } from '../../ui/icons';
import { SideSheet } from '../../ui/side-sheet';
import { Waiting } from '../../ui/states';
import { sendChosen } from '../../ui/switch-language';
import { TopBarFrame } from '../../ui/top-bar';
import { BottomBar } from './bottom-bar';
import styles from './inside.module.css';
import { Nav } from './nav';
import { PaletteHost } from './palette-host';
import { useShellCommands } from './shell-commands';
import { useArrival } from './use-arrival';
import { useFetchAhead } from './use-fetch-ahead';

/** Every page behind the door. */
export function Inside() {
  return useSignedOut() ? <Waiting /> : <Frame />;
}

function Frame() {
  const t = useT('shell');
  const [navShown, setNavShown] = useStoredFlag('rondo.nav', true);
  const [drawer, setDrawer] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    setDrawer(false);
  }, [path]);
  useOwnLanguage();
  useFetchAhead();
  const main = useArrival();
  const toggleNav = (): void => {
    setNavShown(!navShown);
  };
  useShellCommands({ toggleNav });
  const openNav = (
    <>
      <button
        type="button"
        className={styles.opener}
        data-phone
        aria-label={t('openNav')}
        onClick={() => setDrawer(true)}
      >
        <Icon name="menu" size={18} />
      </button>
      {!navShown && (
        <button type="button" className={styles.opener} aria-label={t('hideNav')} onClick={toggleNav}>
          <Icon name="side" />
        </button>
      )}
    </>
  );
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      {navShown && (
        <div className={styles.nav}>
          <Nav onHide={toggleNav} />
        </div>
      )}
      {drawer && (
        <SideSheet label={t('nav')} onClose={() => setDrawer(false)}>
          <Nav />
        </SideSheet>
      )}
      <div className={styles.column}>
        <main ref={main} id="page" tabIndex={-1} aria-labelledby="page-title" className={styles.main}>
          <TopBarFrame before={openNav}>
            <div className={styles.page}>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </div>
          </TopBarFrame>
          {/* Where menus and dialogs are drawn: inside of the landmark that they belong to. */}
          <div data-mantine-shared-portal-node="true" />
        </main>
        <BottomBar onMore={() => setDrawer(true)} />
      </div>
      <PaletteHost />
    </div>
  );
}

/** The session can end elsewhere: the answer that says so leads to the door, and no page is drawn for nobody. */
function useSignedOut(): boolean {
  const router = useRouter();
  const { data: me } = useQuery(meQuery);
  useEffect(() => {
    if (me === null) void router.invalidate();
  }, [me, router]);
  return me === null;
}

/** The language of the account, when it has one, is the language of the screen until another is chosen here. */
function useOwnLanguage(): void {
  const { data: me } = useQuery(meQuery);
  const own = me?.user.language ?? null;
  useEffect(() => void sendChosen(), []);
  useEffect(() => {
    // Nobody asked: where the words cannot come, nothing is said.
    if (own !== null) setLanguage(own).catch(() => undefined);
  }, [own]);
}
