import { Notifier } from '../../../live/view/notifier';

/** What a screen reader is told: the last word wins. */
class Announcer {
  private words = '';
  private readonly notifier = new Notifier();
  readonly subscribe = this.notifier.subscribe;

  get said(): string {
    return this.words;
  }

  say(words: string): void {
    // The same sentence twice is two events: a trailing space makes it new.
    this.words = words === this.words ? `${words} ` : words;
    this.notifier.notify();
  }
}

export const announcer = new Announcer();
