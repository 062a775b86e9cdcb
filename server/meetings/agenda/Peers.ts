/** How long after its last word a server is taken to be gone, in milliseconds; it says one each five seconds. */
const gone = 15_000;

/**
 * The other servers on the same database: each says now and then that it is here, and whoever begins is answered. A server that is alone
 * tells nobody of each edit, since every word wakes all that listen to the database. Whoever was not known of misses nothing for long: what
 * each agenda has come to is asked besides.
 */
export class Peers {
  private readonly heard = new Map<string, number>();

  constructor(
    private readonly server: string,
    private readonly say: (word: string) => Promise<void>,
  ) {}

  /** Whether there is anybody to be told. */
  get any(): boolean {
    for (const [server, at] of this.heard) if (performance.now() - at > gone) this.heard.delete(server);
    return this.heard.size > 0;
  }

  /** Says that this server is here; `begins` when it has only now begun to hear the others, who then answer. */
  greet(begins = false): void {
    this.say(`${begins ? "hello" : "here"} ${this.server}`).catch(() => {}); // It is said again.
  }

  /** Whether a word was another's greeting, or one's own. */
  hear(word: string): boolean {
    const [, greeting, server] = /^(hello|here) (.+)$/.exec(word) ?? [];
    if (!server) return false;
    if (server === this.server) return true;
    this.heard.set(server, performance.now());
    if (greeting === "hello") this.greet();
    return true;
  }
}
