# docker build -t hearsay . && docker run --rm -it -v hearsay:/data hearsay user add ane --role owner
# docker run -d --name hearsay -p 127.0.0.1:4270:4270 -v hearsay:/data --read-only --tmpfs /tmp --cap-drop ALL hearsay
FROM node:22.20.0-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run -s build && npm prune --omit=dev

FROM node:22.20.0-bookworm-slim
ENV NODE_ENV=production HEARSAY_STORE=/data/hearsay.db HEARSAY_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /src/package.json /src/LICENSE /src/NOTICE ./
COPY --from=build /src/node_modules ./node_modules
COPY --from=build /src/bin ./bin
COPY --from=build /src/dist ./dist
COPY --from=build /src/models ./models
RUN install -d -o node -g node -m 0700 /data && ln -s /app/bin/hearsay.js /usr/local/bin/hearsay
USER node
WORKDIR /data
VOLUME /data
EXPOSE 4270
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4270/healthz').then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/hearsay.js"]
CMD ["serve"]
