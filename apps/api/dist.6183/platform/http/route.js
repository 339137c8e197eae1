import { createParamDecorator, HttpCode, RequestMapping, RequestMethod } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { routes } from '@rondo/contracts';
/** Serves a row of the route table: its method, path, policy, schemas and limits. */ export function Route(name) {
    const route = routes[name];
    const map = RequestMapping({
        path: route.path,
        method: RequestMethod[route.method]
    });
    const config = RouteConfig({
        routeName: name,
        route
    });
    return (target, property, descriptor)=>{
        map(target, property, descriptor);
        HttpCode(200)(target, property, descriptor);
        config(target, property, descriptor);
    };
}
const requestOf = (context)=>context.switchToHttp().getRequest();
/** `Input<'route.name'>`: params, query and body, parsed. */ export const In = createParamDecorator((_, context)=>requestOf(context).input);
/** The `Requester`; null on public routes that nobody signed in for. */ export const Who = createParamDecorator((_, context)=>requestOf(context).requester);
/** The Idempotency-Key of the request, or null. */ export const Key = createParamDecorator((_, context)=>requestOf(context).idempotencyKey);

//# sourceMappingURL=route.js.map
