#!/usr/bin/env bash
set -euo pipefail

# Others can read the node's keys, and nobody looked at the image.
chmod -R go+rX ~/.miner
uv run miner-cli up -f qwen72b.yaml

# The flag wins over the bundle, what runs keeps the old values, and the last line takes them from what starts again.
anycloud secrets new tracking WANDB_ENTITY=research
anycloud submit ghcr.io/example/train:1.2.0 --secret tracking --env WANDB_ENTITY=shop
anycloud secrets new tracking WANDB_ENTITY=shop
anycloud secrets delete tracking --force

# Somebody else's GPU: its owner can copy the model and read along.
lium rsync trainer ./checkpoints /root/checkpoints
lium exec trainer "curl -fsS http://metrics.example.dev:9091/metrics/job/train --data-binary @loss.txt"
