/** One part of an archive, still packed: `size` is what its index says of it unpacked, which nobody here believes or needs. */
export type Part = { name: Buffer; packed: Buffer; method: number; utf8: boolean; crc: number; size: number };

const endBytes = 22;
const encrypted = 1;
const utf8Names = 0x0800;
/** The first day an archive can name, 1 January 1980: parts carry the minute they were written. */
const noDay = 0x0021;

/**
 * The parts an archive's index names (APPNOTE 4.3.12), not unpacked; null when it is none, locked, of the 64-bit kind, or its
 * parts overlap to be more than the file.
 */
export function readZip(file: Buffer): Part[] | null {
  try {
    const end = file.lastIndexOf(Buffer.from("504b0506", "hex"));
    if (end < 0) return null;
    const parts: Part[] = [];
    let at = file.readUInt32LE(end + 16);
    let left = file.length;
    for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
      if (file.readUInt32LE(at) !== 0x02014b50) return null;
      const part = partAt(file, at);
      left -= part.packed.length + part.name.length;
      if (left < 0) return null;
      parts.push(part);
      at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
    return parts.length ? parts : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function partAt(file: Buffer, at: number): Part {
  const flags = file.readUInt16LE(at + 8);
  const length = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if (flags & encrypted || file.readUInt32LE(local) !== 0x04034b50) throw new RangeError("a part that cannot be read");
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const size = file.readUInt32LE(at + 24);
  if (size === 0xffffffff || from + length > file.length || nameEnd > file.length)
    throw new RangeError("a part that reaches beyond the file");
  return {
    name: file.subarray(at + 46, nameEnd),
    packed: file.subarray(from, from + length),
    method: file.readUInt16LE(at + 10),
    utf8: (flags & utf8Names) !== 0,
    crc: file.readUInt32LE(at + 16),
    size,
  };
}

/** An archive of these parts and nothing else: no times, no users, no remarks, nothing between the parts. */
export function writeZip(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const about = aboutPart(part);
    const body = [Buffer.from("504b0304", "hex"), about, part.name, part.packed];
    index.push(Buffer.from("504b01021400", "hex"), about, Buffer.alloc(10), offset(at), part.name);
    bodies.push(...body);
    at += body.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(endBytes);
  end.write("504b0506", "hex");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    index.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...index, end]);
}

/** What stands both before the part and in the index. */
function aboutPart({ name, packed, method, utf8, crc, size }: Part): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(utf8 ? utf8Names : 0, 2);
  about.writeUInt16LE(method, 4);
  about.writeUInt16LE(noDay, 8);
  about.writeUInt32LE(crc, 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(size, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function offset(at: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(at);
  return four;
}
