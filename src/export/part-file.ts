import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/** Characters that are gathered before they are written. */
const BUFFERED = 1 << 16;

export interface FileFacts {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A text file that appears under its own name only when it is whole: until then it is `<path>.part`. */
export interface PartFile {
  /** Resolves when there is room for more. */
  append(text: string): Promise<void>;
  /** Writes what is left and closes it, still under its other name. */
  end(): Promise<FileFacts>;
  /** Gives an ended file its name. */
  place(): Promise<void>;
  /** Closes it and takes it away, whatever state it is in; does nothing once it has its name. */
  abandon(): Promise<void>;
}

/** Opens `<path>.part`, overwriting what an interrupted run may have left there. UTF-8 without a byte order mark. */
export async function openPartFile(path: string): Promise<PartFile> {
  const handle = await open(`${path}.part`, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let pending = '';
  let isOpen = true;
  let isPlaced = false;

  async function flush(): Promise<void> {
    const chunk = Buffer.from(pending, 'utf8');
    pending = '';
    hash.update(chunk);
    bytes += chunk.length;
    await handle.appendFile(chunk);
  }

  async function close(): Promise<void> {
    if (isOpen) await handle.close();
    isOpen = false;
  }

  async function end(): Promise<FileFacts> {
    await flush();
    await close();
    return { bytes, sha256: hash.digest('hex') };
  }

  async function place(): Promise<void> {
    await rename(`${path}.part`, path);
    isPlaced = true;
  }

  return {
    end,
    place,
    async append(text) {
      pending += text;
      if (pending.length >= BUFFERED) await flush();
    },
    async abandon() {
      if (isPlaced) return;
      await close().catch(() => {});
      await rm(`${path}.part`, { force: true });
    },
  };
}
