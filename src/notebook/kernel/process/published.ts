// What the kernel publishes, prints gathered: a front end drops what comes too often.
import { messageFrames, type Sender } from './frames';
import type { Header } from './protocol';

const GATHER_MILLISECONDS = 25;

/** Sends what is published, in its order. */
export class Published {
  readonly #key: string;
  readonly #sender: Sender;
  /** What was printed and not sent yet. */
  #gathered: { parent: object; name: string; text: string } | null = null;
  #gathering: NodeJS.Timeout | null = null;

  constructor(key: string, sender: Sender) {
    this.#key = key;
    this.#sender = sender;
  }

  publish(type: string, content: object, parent: object): void {
    if (type === 'stream') this.#gather(content as { name: string; text: string }, parent);
    else {
      this.flush();
      this.#send(type, type, content, parent);
    }
  }

  status(state: 'busy' | 'idle' | 'starting', parent: object): void {
    this.publish('status', { execution_state: state }, parent);
  }

  /** Sends what was gathered. */
  flush(): void {
    if (this.#gathering !== null) clearTimeout(this.#gathering);
    this.#gathering = null;
    if (this.#gathered === null) return;
    const { parent, name, text } = this.#gathered;
    this.#gathered = null;
    this.#send(`stream.${name}`, 'stream', { name, text }, parent);
  }

  #gather({ name, text }: { name: string; text: string }, parent: object): void {
    const gathered = this.#gathered;
    const isSameCell = (gathered?.parent as Header | undefined)?.msg_id === (parent as Header).msg_id;
    if (gathered !== null && isSameCell && gathered.name === name) gathered.text += text;
    else {
      this.flush();
      this.#gathered = { parent, name, text };
    }
    this.#gathering ??= setTimeout(() => this.flush(), GATHER_MILLISECONDS);
  }

  #send(topic: string, type: string, content: object, parent: object): void {
    void this.#sender.send(messageFrames(this.#key, [Buffer.from(topic)], type, content, parent));
  }
}
