/** Go reads files when the program says so: what its source says takes effect with the next build. */
export const GO_RESTART = 'go vet ./... && go build -o /usr/local/bin/YOUR-APP . && systemctl restart YOUR-APP';

/** Who reads the certificate, and what makes it. */
export const GO_PROGRAM = { readBy: { group: 'YOUR-APP' }, load: 'systemctl restart YOUR-APP' } as const;
