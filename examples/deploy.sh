#!/usr/bin/env bash
set -euo pipefail

# Somebody else's GPU: what is passed here, its owner can read.
lium up --gpu H100 --name trainer -e HF_TOKEN="$HF_TOKEN"
lium scp trainer ~/.bittensor/wallets /root/.bittensor/wallets

# The value shows in `anycloud status`.
anycloud submit ghcr.io/example/train:1.2.0 --credentials my-aws --vm-type g6e.xlarge --env WANDB_API_KEY="$WANDB_API_KEY"

# The password is in the process list and in the history.
docker login ghcr.io -u miner -p "$GHCR_TOKEN"

# leaklint-ignore-next-line floating-image-tag -- smoke test, thrown away at once
docker run --rm nvidia/cuda nvidia-smi
