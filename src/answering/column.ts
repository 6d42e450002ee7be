type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A column begins with this much room, and doubles when it is full. */
export const FIRST_ROOM = 1_024;

/** A growing column of whole numbers. What was taken from `room` before it grew keeps all that it had. */
export class Column<Room extends Numbers = Numbers> {
  room: Room;
  size: number;

  constructor(room: Room, size: number) {
    this.room = room;
    this.size = size;
  }

  push(value: number): void {
    if (this.size === this.room.length) this.resize(2 * this.size);
    this.room[this.size] = value;
    this.size += 1;
  }

  resize(length: number): void {
    const Type = this.room.constructor as new (length: number) => Room;
    const resized = new Type(length);
    resized.set(this.room.subarray(0, this.size));
    this.room = resized;
  }
}

/** An empty column for whole numbers below 2^32. */
export const newNumbers = (): Column<Uint32Array> => new Column(new Uint32Array(FIRST_ROOM), 0);
