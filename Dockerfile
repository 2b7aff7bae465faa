# syntax=docker/dockerfile:1
# Builds and runs BackCheck. Not run where it was written: there was no container engine (docs/operations.md).

# The release that the build's own checks were tried with.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src/main src/main
# The tests are run by .ci/run; an image is built from a tree that passed them.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q package -Dmaven.test.skip=true \
	&& java -Djarmode=tools -jar target/backcheck-*.jar extract --layers --launcher --destination /extracted

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 backcheck \
	&& useradd --system --uid 10001 --gid backcheck --no-create-home --shell /usr/sbin/nologin backcheck \
	&& mkdir /app /app/data && chown backcheck:backcheck /app/data
WORKDIR /app
# From what changes least to what changes most, so that a new version is a small download.
COPY --from=build /extracted/dependencies/ ./
COPY --from=build /extracted/spring-boot-loader/ ./
COPY --from=build /extracted/snapshot-dependencies/ ./
COPY --from=build /extracted/application/ ./
USER 10001:10001
VOLUME /app/data
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
# The image has no curl: bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200' <<<\"$(head -n 1 <&3)\""]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
