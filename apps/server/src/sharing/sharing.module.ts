import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { Readers } from './readers.ts';
import { RecordingsController } from './recordings.controller.ts';
import { ShareLinkRecord } from './share-link.entity.ts';
import { ShareLinks } from './share-links.ts';
import { ShareTokens } from './share-tokens.ts';
import { SharedController } from './shared.controller.ts';
import { SharesController } from './shares.controller.ts';

/** Who reads a workshop afterwards: its owner, and whoever has a link. */
@Module({
  imports: [TypeOrmModule.forFeature([ShareLinkRecord]), AccessModule, WorkshopsModule],
  controllers: [RecordingsController, SharesController, SharedController],
  providers: [Readers, ShareLinks, ShareTokens],
  exports: [Readers],
})
export class SharingModule {}
