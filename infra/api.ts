import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { PipelineFunction } from './pipeline-function.ts';
import type { SignIn } from './sign-in.ts';

/** Enough for twenty busy reviewers; what is above waits for nobody and costs nothing. */
const REQUESTS_PER_SECOND = 50;
const BURST = 100;

/** Ids, outcomes and durations: no address, no name, and the route instead of the path. */
const LOGGED = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  error: '$context.error.message',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
};

/** The one address that people use: console and API, of one origin, so that no browser has to be allowed another. */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', { description: 'Buyer mail: console and API', createDefaultStage: false });
    const log = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: BURST },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
  }

  /** `https://` and a host, no slash at the end. */
  get origin(): string {
    return this.http.apiEndpoint;
  }

  /** Routes that anyone may call. */
  open(handler: PipelineFunction, paths: string[]): void {
    const routes = this.add(handler, paths, [HttpMethod.GET, HttpMethod.HEAD], new HttpNoneAuthorizer());
    for (const route of routes) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'Meant for anyone: the page that signs people in, whether the service is up, and how its API is called.',
      });
    }
  }

  /** Routes that want a token. Greedy ones give way to exact ones, so new calls need no new route. */
  withToken(signIn: SignIn): (handler: PipelineFunction, paths: string[]) => void {
    const authorizer = new HttpJwtAuthorizer('Token', signIn.issuer, {
      jwtAudience: [signIn.client.userPoolClientId],
    });
    return (handler, paths) => {
      this.add(handler, paths, [HttpMethod.ANY], authorizer);
    };
  }

  private add(
    handler: PipelineFunction,
    paths: string[],
    methods: HttpMethod[],
    authorizer: IHttpRouteAuthorizer,
  ): HttpRoute[] {
    const integration = new HttpLambdaIntegration(`To${handler.node.id}`, handler.lambda);
    return paths.flatMap((path) => this.http.addRoutes({ path, methods, integration, authorizer }));
  }
}
