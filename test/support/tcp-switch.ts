import { connect, createServer, type Socket } from 'node:net';

export interface TcpSwitch {
  port: number;
  /** From now on connections lead there; those that lead elsewhere are cut. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** An address whose machine behind it can be exchanged. */
export async function startSwitch(firstTarget: number): Promise<TcpSwitch> {
  let target = firstTarget;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((incoming) => {
    const outgoing = keep(connect(target, '127.0.0.1'));
    keep(incoming).pipe(outgoing).pipe(incoming);
    // Each end goes with the other, however it ends.
    incoming.on('error', () => outgoing.destroy()).on('close', () => outgoing.destroy());
    outgoing.on('error', () => incoming.destroy()).on('close', () => incoming.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as { port: number }).port,
    leadTo(port) {
      target = port;
      cut();
    },
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
