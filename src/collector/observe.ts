import { type Route, routeOf } from './route-of.ts';
import type { Connection } from './sender-address.ts';

/** All that is known of a request once it has been answered. Nothing of it says who asked, or for what in words. */
export interface Answered {
  method: string;
  route: Route;
  status: number;
  /** Until the answer began. */
  seconds: number;
}

export type Handler = (request: Request, connection?: Connection) => Response | Promise<Response>;

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'];

/** The same handler, telling what it has answered. */
export function observed(handler: Handler, tell: (answered: Answered) => void): Handler {
  return async (request, connection) => {
    const began = performance.now();
    const response = await handler(request, connection);
    tell({
      method: methods.includes(request.method) ? request.method : 'other',
      route: routeOf(request.url),
      status: response.status,
      seconds: (performance.now() - began) / 1000,
    });
    return response;
  };
}
