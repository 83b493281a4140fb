#!/bin/sh
set -e
lium up --gpu H100 --name pod
lium scp pod app/compose.yaml /root/compose.yaml
lium exec pod "docker compose -f app/compose.yaml up -d"
lium rsync pod ~/.ssh /root/.ssh
docker build -t example/local:1 app
