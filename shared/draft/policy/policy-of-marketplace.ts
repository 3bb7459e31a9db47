import type { PolicyData } from '../../content/policy/policy-schema.ts';

/** The policy with a marketplace's own severities and limits; the policy itself where it has none. */
export function policyOfMarketplace(policy: PolicyData, marketplace: string | null | undefined): PolicyData {
  const override = marketplace ? policy.marketplaces[marketplace] : undefined;
  if (!override) return policy;
  return {
    ...policy,
    rules: policy.rules.flatMap((rule) => {
      const severity = override.severities[rule.id] ?? rule.severity;
      return severity === 'off' ? [] : [{ ...rule, severity }];
    }),
    limits: { ...policy.limits, ...override.limits },
  };
}
