/** One index of a store of IndexedDB. */
export interface IndexLayout {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

/** The form of a database: its version as IndexedDB counts it, its stores, and their indexes. */
export interface DatabaseLayout {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly indexes: IndexLayout[] }>>;
}

/** Reads the form off an open database. */
export function layoutOf(db: IDBDatabase): DatabaseLayout {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores = names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath, multiEntry, unique };
    });
    return [name, { keyPath: store.keyPath ?? '', indexes }] as const;
  });
  return { version: db.version, stores: Object.fromEntries(stores) };
}

/** Makes a database of this form with these records, by IndexedDB alone, as the released version left it. */
export async function makeDatabase(
  name: string,
  { version, stores }: DatabaseLayout,
  records: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const { name: index, keyPath: path, multiEntry, unique } of indexes) {
        made.createIndex(index, path, { multiEntry, unique });
      }
    }
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = db.transaction(Object.keys(stores), 'readwrite');
  for (const [store, all] of Object.entries(records)) for (const record of all) writing.objectStore(store).put(record);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  db.close();
}
