import type { Presence, Problem, Snapshot } from '@rondo/contracts';
import type { Actor, Change, ProjectEvent, ProjectIntent, ProjectState, Refusal, UserId } from '@rondo/domain';
import { endsSession } from '../lib/api';
import { confirmedIn } from './confirmed-state';
import { CopyKeeper } from './copy-keeper';
import { Details } from './details';
import { FarBacklog } from './far-backlog';
import { Follower } from './follower';
import { listenerOf } from './listener-of';
import type { LiveOptions, LiveStatus } from './live-options';
import { LocalCopy, placeOf } from './local-copy';
import { Notices, type CrossedListener, type RefusedListener, type ShiftedListener } from './notices';
import { OwnIntents, type Done } from './own-intents';
import { PendingStore, tabName } from './pending-store';
import { takeIn, takeInFirst } from './picture';
import type { Rest } from './plan-part';
import { Reconciled } from './reconciled';
import type { Move } from './touched';
import { memoryIn } from './undo-stack';
import { Whereabouts } from './whereabouts';
import type { Channel, ChannelListener, Transport } from './transport';

export type { LiveOptions, LiveStatus } from './live-options';
export type { Done } from './own-intents';
export type { Move } from './touched';

const orphansAgainMs = 20_000;
const bringsStory = ({ kind, was }: ProjectEvent): boolean => kind === 'story' && was === null;

/** One open project. */
export class ProjectLive {
  readonly actor: Actor;
  /** As in the paths of its pages and its calls. */
  readonly address: { readonly workspace: string; readonly key: string };
  private readonly reconciled: Reconciled;
  private readonly notices: Notices;
  private readonly keeper: CopyKeeper;
  private readonly own: OwnIntents;
  private readonly follower: Follower;
  private readonly details: Details;
  private readonly farBacklog: FarBacklog;
  private readonly channel: Channel;
  private readonly orphansTimer: ReturnType<typeof setTimeout>;
  private readonly whereabouts = new Whereabouts({
    say: (storyId) => {
      if (this.phase === 'live') this.channel.presence(storyId);
    },
    heard: () => this.notices.soon('presence'),
  });
  private readonly started: Promise<void>;
  private phase: LiveStatus['phase'] = 'loading';
  private problem: Problem | null = null;
  private caughtUpOnce = false;

  constructor(options: LiveOptions) {
    const { actor, workspace, projectKey, transport, store, tab, now } = options;
    const place = placeOf(actor.userId, workspace, projectKey);
    this.actor = actor;
    this.address = { workspace, key: projectKey };
    this.reconciled = new Reconciled(actor, now);
    this.notices = new Notices(this.reconciled);
    this.keeper = new CopyKeeper(new LocalCopy(store, place), () =>
      this.farBacklog.lacksSome ? null : this.reconciled.picture(),
    );
    this.own = new OwnIntents({
      reconciled: this.reconciled,
      notices: this.notices,
      kept: new PendingStore(store, place, tabName(tab)),
      undoMemory: memoryIn(tab, `rondo-undo/${place}`),
      now,
      send: (intents) => transport.send(intents),
      offer: (changes) => void this.follower.offer(changes),
      saveCopy: () => this.keeper.flushChanges(),
      ended: this.end.bind(this),
    });
    this.follower = this.makeFollower(transport);
    const { reconciled, follower, keeper, notices } = this;
    const confirmed = confirmedIn({ reconciled, follower, keeper, notices });
    this.details = new Details({ ...confirmed, read: (storyId) => transport.details(storyId), now });
    this.farBacklog = new FarBacklog({ ...confirmed, page: (from) => transport.backlog(from) });
    this.started = this.start();
    this.channel = transport.follow(this.listener());
    this.orphansTimer = setTimeout(() => void this.own.adoptOrphans(), orphansAgainMs);
  }

  /** What the screen shows: your pending intents on top of what the server confirmed. Read only for callers. */
  get visible(): ProjectState {
    return this.reconciled.state;
  }

  get me(): UserId {
    return this.actor.userId;
  }

  get status(): LiveStatus {
    const { phase, problem } = this;
    return { phase, problem, pending: this.own.unansweredCount, version: this.reconciled.version };
  }

  get presence(): readonly Presence[] {
    return this.whereabouts.others;
  }

  get canUndo(): boolean {
    return this.own.canUndo;
  }

  get canRedo(): boolean {
    return this.own.canRedo;
  }

  /** Topics: `<kind>`, `<kind>:<id>`, `stage:<station>`, `details:<storyId>`, `links:<storyId>`, `status`, `presence`, `undo`, `any`. */
  subscribe(topic: string, listener: () => void): () => void {
    return this.notices.topics.subscribe(topic, listener);
  }

  /** Grows whenever the topic changed. */
  tick(topic: string): number {
    return this.notices.topics.tick(topic);
  }

  /** Decides, shows at once, keeps and sends. */
  do(intent: ProjectIntent): Done | Refusal {
    return this.own.do(intent);
  }

  /** What is done within is one act: undone at once. */
  together<Answer>(act: () => Answer): Answer {
    return this.own.together(act);
  }

  /** Takes back your last act, or the changes that are named. */
  undo(...mutationIds: readonly string[]): void {
    this.own.undo(...mutationIds);
  }

  isUndoable(mutationId: string): boolean {
    return this.own.isUndoable(mutationId);
  }

  redo(): void {
    this.own.redo();
  }

  /** Hears of intents that were shown and then refused. */
  onRefused(listener: RefusedListener): () => void {
    return this.notices.onRefused(listener);
  }

  /** Hears of your changes that were undone or redone. */
  onShifted(listener: ShiftedListener): () => void {
    return this.notices.onShifted(listener);
  }

  /** Hears of your moves that took stories from where somebody else had moved them meanwhile. */
  onCrossed(listener: CrossedListener): () => void {
    return this.notices.onCrossed(listener);
  }

  onMove(listener: (move: Move) => void): () => void {
    return this.notices.onMove(listener);
  }

  /** Takes criteria, checklist and comments of a story into the state until they are released. */
  loadDetails(storyId: string): Promise<void> {
    return this.started.then(() => this.details.load(storyId));
  }

  releaseDetails(storyId: string): void {
    void this.started.then(() => {
      this.details.release(storyId);
    });
  }

  /** Holds the whole of a long PLAN, not only its live part, until it is let go. */
  keepBacklog(): () => void {
    return this.farBacklog.keep();
  }

  /** The words of a description that is saved here and not yet at the server. */
  pendingText(storyId: string): string | null {
    return this.own.pendingText(storyId);
  }

  setPresence(storyId: string | null): void {
    this.whereabouts.move(storyId);
  }

  /** The last changes that the server confirmed, oldest first: not all there ever were. */
  recentChanges(): readonly Change[] {
    return this.keeper.recent.from(0);
  }

  /** Writes what the local copy lacks: the page may be about to go. */
  async saveNow(): Promise<void> {
    if (this.phase !== 'gone') await this.keeper.flush();
  }

  close(): void {
    clearTimeout(this.orphansTimer);
    this.whereabouts.stop();
    this.own.close();
    this.follower.close();
    this.farBacklog.close();
    this.channel.close();
    void this.saveNow();
  }

  private async start(): Promise<void> {
    const [copy] = await Promise.all([this.keeper.read(), this.own.adoptOrphans()]);
    if (copy !== null) {
      this.reconciled.replace((state) => {
        takeIn(state, copy.first);
      });
      this.own.settle(this.reconciled.receive(copy.changes));
      this.farBacklog.begin(copy.rest);
      this.reconciled.hush();
      this.enter('offline');
    }
    this.follower.start(copy !== null);
  }

  private makeFollower(transport: Transport): Follower {
    const { reconciled, own, notices } = this;
    return new Follower(transport, {
      get version() {
        return reconciled.version;
      },
      apply: (changes) => {
        this.keeper.received(changes);
        own.settle(reconciled.receive(changes));
        if (!this.caughtUpOnce) reconciled.hush();
        if (changes.some(({ events }) => events.some(bringsStory))) this.details.retryMissing();
        notices.soon();
      },
      load: this.load.bind(this),
      present: (others) => this.whereabouts.hear(others),
      caughtUp: () => {
        this.caughtUpOnce = true;
        this.details.retryMissing();
        this.farBacklog.goOn();
        if (this.phase === 'live') return;
        this.enter('live');
        this.whereabouts.tell();
      },
      ended: this.end.bind(this),
    });
  }

  private listener(): ChannelListener {
    return listenerOf({
      isOurs: (id) => this.visible.of.project.has(id),
      follower: () => this.follower,
      connected: () => {
        void this.started.then(() => this.follower.connected(this.channel));
        void this.own.adoptOrphans().then(() => this.own.retryNow());
      },
      disconnected: () => {
        this.whereabouts.hear([]);
        if (this.phase === 'live') this.enter('offline');
      },
      present: (others) => this.whereabouts.hear(others),
      ended: this.end.bind(this),
    });
  }

  private load(snapshot: Snapshot): void {
    this.keeper.loaded(snapshot);
    let rest: Rest | null = null;
    this.own.settle(
      this.reconciled.replace((state) => {
        rest = takeInFirst(state, snapshot);
      }),
    );
    this.details.refresh();
    this.farBacklog.begin(rest);
    if (this.phase === 'loading') this.enter('offline');
    this.notices.soon();
  }

  private enter(phase: LiveStatus['phase']): void {
    if (this.phase === 'gone') return;
    this.phase = phase;
    this.notices.soon('status');
  }

  /** What you may no longer see does not stay in this browser; what you wrote waits for the next sign-in. */
  private end(problem: Problem): void {
    if (this.phase === 'gone') return;
    this.enter('gone');
    this.problem = problem;
    this.own.close();
    this.follower.close();
    this.farBacklog.close();
    this.channel.close();
    if (endsSession(problem)) this.keeper.stop();
    else void this.keeper.forget();
  }
}
